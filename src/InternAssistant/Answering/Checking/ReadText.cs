using System.Text.RegularExpressions;
using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>A sentence or quote with its words, clauses, cues and values.</summary>
internal sealed partial class ReadText
{
    private ReadText(string text, IReadOnlyList<ReadWord> words)
    {
        Text = text;
        Contacts = ContactReader.Read(text);
        Dates = DateReader.Read(text, words);
        Words = [.. words.Select(word => IsValue(word) ? word with { IsContent = false, Cue = Cue.None } : word)];
        Numbers = NumberReader.Read(this);
        Stems = words.Select(word => word.Stem).Concat(WordReader.EquivalentStems(text)).ToHashSet(StringComparer.Ordinal);
    }

    public string Text { get; }

    public IReadOnlyList<ReadWord> Words { get; }

    public IReadOnlyList<Contact> Contacts { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public IReadOnlyList<NumberMention> Numbers { get; }

    /// <summary>The stems of all words.</summary>
    public IReadOnlySet<string> Stems { get; }

    /// <summary>How many clauses there are.</summary>
    public int ClauseCount => Words.Count == 0 ? 0 : Words[^1].Clause + 1;

    /// <summary>The words of a clause.</summary>
    public IEnumerable<ReadWord> Clause(int number) => Words.Where(word => word.Clause == number);

    /// <summary>True when any word has one of the cues.</summary>
    public bool Has(Cue cue) => Words.Any(word => word.Has(cue));

    private bool IsValue(ReadWord word) =>
        Dates.Any(date => date.Start <= word.Start && word.Start < date.End) || Contacts.Any(contact => contact.Start <= word.Start && word.Start < contact.End);

    /// <summary>Reads a text as people read it, without mark-up.</summary>
    public static ReadText Of(string text)
    {
        var plain = TextRepair.Repair(RowEnd().Replace(text, ".\n"));
        var words = WordReader.Read(plain);

        return new ReadText(plain, Read(plain, words));
    }

    // The rows of a table and the items of a list end like sentences.
    [GeneratedRegex(@"(?<=\|)\s*\n|\n(?=\s*[-*•|])", RegexOptions.CultureInvariant)]
    private static partial Regex RowEnd();

    private static List<ReadWord> Read(string text, IReadOnlyList<Word> words)
    {
        var lowers = words.Select(word => Contraction.Expand(word.Lower)).ToList();
        var read = new List<ReadWord>(words.Count);
        var (clause, sentence) = (0, 0);
        for (var at = 0; at < words.Count;)
        {
            var (length, cue) = Wordings.BuiltIn.CueAt(lowers, at);
            cue |= KeepsFrom(lowers, at) ? Cue.Negation : Cue.None;
            if (at > 0 && (Clauses.Divides(text, words[at - 1].End, words[at].Start) || ((cue & Cue.Boundary) != 0 && at > 1)))
            {
                clause++;
                sentence += Clauses.Ends(text, words[at - 1].End, words[at].Start) ? 1 : 0;
            }

            var taken = Math.Max(1, length);
            for (var index = 0; index < taken; index++)
            {
                var word = words[at + index];
                var isContent = length == 0 && cue == Cue.None && !Wordings.BuiltIn.IsLight(lowers[at]) && !char.IsDigit(word.Stem[0]);
                read.Add(new ReadWord(word.Surface, lowers[at + index], StemOf(word), word.Start, word.End, clause, sentence, index == 0 ? cue : Cue.None, isContent));
            }

            at += taken;
        }

        return read;
    }

    // "OSs" is the plural of "OS".
    private static string StemOf(Word word) =>
        word.Surface.Length > 2 && word.Surface[^1] == 's' && word.Surface.AsSpan(0, word.Surface.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0 ? WordReader.StemOf(word.Lower[..^1]) : word.Stem;

    // "keeps any system from breaking": the system does not break.
    private static bool KeepsFrom(List<string> lowers, int at)
    {
        if (lowers[at] is not ("keep" or "keeps" or "kept" or "keeping" or "hinder" or "hinders"))
        {
            return false;
        }

        var from = lowers.IndexOf("from", at, Math.Min(8, lowers.Count - at));

        return from > 0 && from + 1 < lowers.Count && lowers[from + 1].EndsWith("ing", StringComparison.Ordinal);
    }
}
