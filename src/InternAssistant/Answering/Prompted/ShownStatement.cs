using System.Text.RegularExpressions;
using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Prompted;

/// <summary>A statement as a model is shown it: readable, on one line, without addresses of web pages.</summary>
internal sealed partial class ShownStatement(Statement statement)
{
    private const string Link = "(link)";

    public Statement Statement { get; } = statement;

    public string Text { get; } = Address().Replace(statement.Text, Link);

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
