using InternAssistant.Retrieval.Index;

namespace InternAssistant.Understanding.Scope;

/// <summary>Whether the documents themselves ask what is asked: then they answer it, whatever its form.</summary>
internal static class AskedInDocuments
{
    private const double Likeness = 0.6;
    private const int LeastWords = 2;

    /// <summary>True when a question heading has most of the words of the message.</summary>
    public static bool Are(string text, Snapshot snapshot)
    {
        var asked = StemsOf(text);

        return asked.Count > 0 && snapshot.Documents.SelectMany(document => document.Sections)
            .Any(section => section.IsQuestion && section.HeadingPath.Count > 0 && Share(asked, StemsOf(section.HeadingPath[^1])) >= Likeness);
    }

    private static HashSet<string> StemsOf(string text) =>
        WordReader.Read(text).Where(word => !QuestionWords.Ignored.Contains(word.Lower)).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    private static double Share(HashSet<string> asked, HashSet<string> heading)
    {
        var common = asked.Count(heading.Contains);

        return common < LeastWords ? 0 : 2.0 * common / (asked.Count + heading.Count);
    }
}
