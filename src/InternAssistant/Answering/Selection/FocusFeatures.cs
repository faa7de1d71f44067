using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>"Which drinks are free?": whether the statement says which, or only that there are drinks.</summary>
internal sealed class FocusFeatures(Question question, QuestionStems asked)
{
    private static readonly string[] Openers = [":", " (", " such as", " like", ", including", " include", " is ", " are ", " of "];

    public static readonly string[] Names = "hasFocus focusModified focusNamed focusOpened".Split(' ');

    private readonly List<IReadOnlyList<string>> focus = [.. question.Concepts
        .Where(concept => concept.IsFocus && !concept.IsCue)
        .SelectMany(concept => concept.Alternatives)
        .Where(alternative => !alternative.InSequence)
        .Select(alternative => alternative.Stems)];

    public void Add(FeatureRow row, AnalysedSection section, int index)
    {
        var statement = section.Statements[index];
        var places = focus.Select(stems => (At: statement.PositionOf(stems), stems.Count)).Where(place => place.At >= 0).ToList();
        row.Add(focus.Count > 0);
        row.Add(places.Exists(place => IsModified(statement, place.At)));
        row.Add(focus.Count > 0 && statement.Words.Skip(1).Any(word => char.IsUpper(word.Surface[0]) && asked.IsNew(word.Stem) && !section.Document.Scope.Contains(word.Stem)));
        row.Add(places.Exists(place => IsOpened(statement, place.At + place.Count)));
    }

    // "academic journals": a word before it that the question does not have.
    private bool IsModified(AnalysedStatement statement, int at) =>
        at > 0 && !QuestionWords.Ignored.Contains(statement.Words[at - 1].Lower) && asked.IsNew(statement.Words[at - 1].Stem);

    private static bool IsOpened(AnalysedStatement statement, int end)
    {
        var rest = statement.Statement.Text.AsSpan(statement.Words[end - 1].End);
        foreach (var opener in Openers)
        {
            if (rest.StartsWith(opener, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return statement.Statement.AnnouncesList || statement.Statement.Kind is StatementKind.LabelValue or StatementKind.TableRow;
    }
}
