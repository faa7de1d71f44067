using System.Text.RegularExpressions;

namespace InternAssistant.Understanding;

/// <summary>
/// The clauses of a message. "My professor is slow, when do the letters have to be with you?" asks in its second half;
/// the first says why.
/// </summary>
internal sealed partial class Clauses
{
    private readonly List<(int Start, int End, bool Asks)> clauses = [];

    private Clauses(string text)
    {
        var start = 0;
        foreach (var match in Border().EnumerateMatches(text))
        {
            Add(text, start, match.Index + match.Length);
            start = match.Index + match.Length;
        }

        Add(text, start, text.Length);
    }

    public static Clauses Of(string text) => new(text);

    /// <summary>True when some clauses ask and others do not.</summary>
    public bool AreMixed => clauses.Exists(clause => clause.Asks) && clauses.Exists(clause => !clause.Asks);

    /// <summary>True when the clause that a character stands in asks something.</summary>
    public bool Asks(int position) => clauses.Exists(clause => position >= clause.Start && position < clause.End && clause.Asks);

    private void Add(string text, int start, int end)
    {
        if (end > start && text.AsSpan(start, end - start).ContainsAnyInRange('A', 'z'))
        {
            var clause = text[start..end];
            clauses.Add((start, end, clause.Contains('?', StringComparison.Ordinal) || Asker().IsMatch(clause)));
        }
    }

    [GeneratedRegex(@"[.?!;:,–—]+(?=\s|$)|\.\.+|\s[-–—]\s|\s(?=(?:but|so|because)\s)|\s(?=and (?:how|what|when|where|who|which|can|do|does|is|are|will)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Border();

    [GeneratedRegex(@"\b(?:how|what|whats|when|where|wheres|who|whom|whos|which|wich|why|whose)\b|^\s*(?:and |so |but |or |ok |hey |hi |please |pls )*(?:is|are|am|do|does|did|can|could|may|might|will|would|shall|should|must|has|have|any|tell me)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asker();
}
