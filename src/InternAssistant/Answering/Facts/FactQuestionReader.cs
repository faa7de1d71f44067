using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts;

/// <summary>
/// Reads questions about several postings. A question with one word that has no meaning here is about something else
/// and is left to the documents' sentences.
/// </summary>
internal static class FactQuestionReader
{
    private const int MostWords = 24;

    /// <summary>The question; null for all others.</summary>
    public static FactQuestion? Read(Question question, PostingSheets sheets)
    {
        var words = new FactQuestionWords(OwnPart(question), sheets);

        return sheets.All.Count < 2 || words.Count is 0 or > MostWords || words.HasResidue ? null : Form(words, question, sheets);
    }

    /// <summary>What the person typed, with its spelling mended, without what history adds.</summary>
    public static string OwnPart(Question question)
    {
        var text = question.InterpretedAs;
        var joint = text.EndsWith(')') && !question.Text.TrimEnd().EndsWith(')') ? text.IndexOf(" (", StringComparison.Ordinal) : -1;

        return joint > 0 ? text[..joint] : text;
    }

    private static FactQuestion? Form(FactQuestionWords words, Question question, PostingSheets sheets)
    {
        var named = words.Named.Count > 0 ? words.Named : Inherited(words, question, sheets);
        var scope = named.Count > 1 ? named : sheets.All;
        if (words.Compares && (named.Count > 1 || (named.Count == 0 && words.SpeaksOfSeveral)))
        {
            return new FactQuestion(FactForm.Compare, scope, words.Properties);
        }

        if (named.Count == 1 && !(words.AsksWhich && words.PlaceWords.Count > 0))
        {
            return null;
        }

        return Extreme(words, scope) ?? Every(words, scope) ?? Select(words, scope) ?? List(words, scope);
    }

    // "Which of the two pays more?"
    private static IReadOnlyList<PostingSheet> Inherited(FactQuestionWords words, Question question, PostingSheets sheets) =>
        words.PointsBack && question.InterpretedAs.Length > OwnPart(question).Length
            ? sheets.NamedBy(PostingName.Words(question.InterpretedAs[OwnPart(question).Length..]))
            : [];

    private static FactQuestion? Extreme(FactQuestionWords words, IReadOnlyList<PostingSheet> scope)
    {
        var property = words.Ranked;
        if (words.Direction == 0 || property is null || !(words.AsksWhich || words.Named.Count > 1 || words.SpeaksOfOne))
        {
            return null;
        }

        return new FactQuestion(FactForm.Extreme, scope, [property.Value]) { Direction = words.Direction };
    }

    private static FactQuestion? Every(FactQuestionWords words, IReadOnlyList<PostingSheet> scope) =>
        words.AsksEvery && words.Properties is [var property] && property is not PostingProperty.Applications && (words.SpeaksOfSeveral || words.IsSame) && !words.AsksWhich
            ? new FactQuestion(FactForm.Every, scope, [property]) { Length = words.Length, When = words.When, Places = words.PlaceWords }
            : null;

    private static FactQuestion? Select(FactQuestionWords words, IReadOnlyList<PostingSheet> scope)
    {
        if (!words.AsksWhich || words.Direction != 0)
        {
            return null;
        }

        var question = new FactQuestion(FactForm.Select, scope, words.Properties);

        return words switch
        {
            { When: { } when, Properties: [] or [PostingProperty.Start] } => question with { When = when, Properties = [PostingProperty.Start] },
            { When: { } when, Properties: [PostingProperty.Deadline or PostingProperty.End] } => question with { When = when },
            { Length: { } length, Properties: [] or [PostingProperty.Duration] } => question with { Length = length, Properties = [PostingProperty.Duration] },
            { PlaceWords.Count: > 0, Properties: [] or [PostingProperty.Place] } => question with { Places = words.PlaceWords, Properties = [PostingProperty.Place] },
            { Properties: [PostingProperty.Applications], When: null, PlaceWords.Count: 0 } => question,
            { Properties: [PostingProperty.Pay], When: null, PlaceWords.Count: 0, SpeaksOfSeveral: true, AsksWhether: true } => question with { AnyValue = true },
            _ => null,
        };
    }

    private static FactQuestion? List(FactQuestionWords words, IReadOnlyList<PostingSheet> scope) =>
        words is { Properties.Count: 1 or 2, SpeaksOfThePostings: true, When: null, Length: null, PlaceWords.Count: 0 } && (!words.Properties.Contains(PostingProperty.Applications) || words.Properties.Count == 1)
            ? new FactQuestion(FactForm.List, scope, words.Properties)
            : words.Named.Count > 1 && words is { Properties.Count: 1, When: null, Length: null } ? new FactQuestion(FactForm.List, scope, words.Properties) : null;
}
