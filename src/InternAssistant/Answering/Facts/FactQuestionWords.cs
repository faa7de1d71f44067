using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>The words of a question, each with what it means for postings and their properties.</summary>
internal sealed class FactQuestionWords
{
    private readonly IReadOnlyList<string> words;
    private readonly HashSet<PostingProperty> properties = [];
    private readonly List<string> residue = [];

    public FactQuestionWords(string text, PostingSheets sheets)
    {
        words = [.. Understanding.WordReader.Read(text).SelectMany(word => word.Lower.Split('-', StringSplitOptions.RemoveEmptyEntries))];
        When = WhenReader.Read(words);
        Length = WhenReader.ReadLength(words);
        Named = sheets.NamedBy(words);
        var names = sheets.NamesIn(words);
        for (var index = 0; index < words.Count; index++)
        {
            Take(index, sheets, names);
        }

        // "the minimum and the maximum" asks for a range.
        Direction = words.Any(word => FactWords.Direction(word) > 0) && words.Any(word => FactWords.Direction(word) < 0) ? 0 : Direction;
        if (properties.Count == 0 && Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(index => words[index] is "month" or "hour" or "week" or "year" && words[index - 1] is "a" or "per" or "each") && words.Any(word => word is "make" or "get" or "receive"))
        {
            properties.Add(PostingProperty.Pay);
        }

        PlaceWords = [.. words.Where((word, index) => index > 0 && sheets.All.Any(sheet => sheet.Places.Contains(word)) && words.Take(index).Contains("in"))];
    }

    public int Count => words.Count;

    /// <summary>The words that have no meaning here.</summary>
    public IReadOnlyList<string> Residue => residue;

    /// <summary>True when a word has no meaning here.</summary>
    public bool HasResidue => residue.Count > 0;

    /// <summary>The properties that are asked for, in their order.</summary>
    public IReadOnlyList<PostingProperty> Properties => [.. properties.Order()];

    /// <summary>The postings that are named.</summary>
    public IReadOnlyList<PostingSheet> Named { get; }

    /// <summary>1 for the most, -1 for the least, 0 when neither is asked for.</summary>
    public int Direction { get; private set; }

    public bool Compares { get; private set; }

    public bool AsksEvery { get; private set; }

    /// <summary>True for "the same everywhere".</summary>
    public bool IsSame => words.Contains("same");

    /// <summary>The season, month or year that is asked for.</summary>
    public PartialDate? When { get; }

    /// <summary>The duration that is asked for.</summary>
    public Quantity? Length { get; }

    /// <summary>The words of places behind "in".</summary>
    public IReadOnlyList<string> PlaceWords { get; }

    /// <summary>True for "which …", "what is the longest …", "who pays …".</summary>
    public bool AsksWhich => words.Count > 0 && (words.Contains("which") || words.Contains("whichever") || (words.Contains("what") && words.Any(word => FactWords.IsPlural(word) && word is not ("they" or "them"))) || (words[0] is "who" or "what" && Direction != 0) || words.Contains("any"));

    /// <summary>True for "which are paid".</summary>
    public bool AsksWhether => words.Contains("which") && words.Contains("paid");

    /// <summary>True when one posting out of several is spoken of: "the longest internship".</summary>
    public bool SpeaksOfOne => words.Any(FactWords.IsNoun);

    /// <summary>True when several postings are spoken of.</summary>
    public bool SpeaksOfSeveral => words.Any(FactWords.IsPlural) || words.Contains("everywhere");

    /// <summary>True for "the internships", "all postings", "your placements": these, not internships in general.</summary>
    public bool SpeaksOfThePostings => Enumerable.Range(0, words.Count).Any(index => FactWords.IsPlural(words[index]) && words.Take(index).Any(word => word is "the" or "all" or "your" or "these" or "those" or "each" or "four" or "three" or "two" or "five"))
        && !words.Any(word => word is "usually" or "normally" or "typically" or "generally" or "general");

    /// <summary>True for "of the two", "these", "them".</summary>
    public bool PointsBack => words.Any(word => word is "two" or "both" or "them" or "these" or "those" or "they" or "either");

    /// <summary>The property that is ranked: the one that is asked for, or the one that the direction's word implies.</summary>
    public PostingProperty? Ranked => Properties switch
    {
        [PostingProperty.Pay or PostingProperty.Duration or PostingProperty.Start or PostingProperty.Deadline or PostingProperty.End] => Properties[0],
        [PostingProperty.Pay, PostingProperty.Duration] when words.Contains("month") || words.Contains("week") => PostingProperty.Pay,
        [PostingProperty.Deadline, PostingProperty.Applications] => PostingProperty.Deadline,
        _ => null,
    };

    private void Take(int index, PostingSheets sheets, IReadOnlyDictionary<string, IReadOnlyList<PostingSheet>> names)
    {
        var word = words[index];
        Compares |= FactWords.Compares(word);
        AsksEvery |= FactWords.IsEvery(word) && !(index + 1 < words.Count && words[index + 1] is "week" or "month" or "year" or "hour" or "day");
        var property = PropertyAt(index);
        if (property is { } asked)
        {
            properties.Add(asked);
        }

        var direction = property == PostingProperty.Duration && word is "long" or "short" ? 0 : IsOrdinalOnly(index) ? 0 : FactWords.Direction(word);
        Direction = direction != 0 ? direction : Direction;
        Direction = word == "last" && property is null && Direction == 0 && (words.Skip(index + 1).Take(2).Contains("to") || properties.Overlaps([PostingProperty.Start, PostingProperty.End, PostingProperty.Deadline])) ? 1 : Direction;
        if (property is null && !FactWords.IsKnown(word) && !WhenReader.IsPart(words, index) && !names.ContainsKey(word) && !sheets.IsShared(word) && word != "last")
        {
            residue.Add(word);
        }
    }

    // "How much is it per month" asks for pay, and "last" is a verb behind a subject.
    private PostingProperty? PropertyAt(int index) => words[index] switch
    {
        "week" or "weeks" or "month" or "months" when index > 0 && words[index - 1] is "per" or "a" or "each" or "every" => null,
        "month" or "months" or "week" or "weeks" when index > 0 && words[index - 1] is "which" or "what" => null,
        "last" when index > 0 && words[index - 1] is "all" or "they" or "both" or "it" or "internships" or "postings" or "placements" or "each" => PostingProperty.Duration,
        "finish" or "end" or "over" when words.Contains("start") => PostingProperty.End,
        "date" or "dates" or "day" => null,
        "until" or "till" when words.Any(word => word is "apply" or "applications") => PostingProperty.Deadline,
        "closing" or "close" or "closes" => PostingProperty.Deadline,
        "much" when !words.Any(word => FactWords.Property(word) is not null) => PostingProperty.Pay,
        "month" or "week" when words.Contains("monthly") => null,
        { } word => FactWords.Property(word),
    };

    // "first day", "best regards"
    private bool IsOrdinalOnly(int index) => words[index] == "first" && index + 1 < words.Count && words[index + 1] is "day" or "date" or "one";
}
