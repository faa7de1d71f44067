namespace InternAssistant.Knowledge.Facts;

/// <summary>How people would name what a fact is about, as far as its own document tells.</summary>
internal static class SubjectName
{
    private const int Longest = 80;

    /// <summary>The name: a record's own for contacts and places, the heading's in a section about one thing, else the document's title.</summary>
    public static string Of(KnowledgeDocument document, DocumentScope scope, Statement statement, FactKind kind)
    {
        if (kind is FactKind.Contact or FactKind.Place && statement.Kind is not StatementKind.FrontMatterLine && RecordName(statement.Text) is { } record)
        {
            return record;
        }

        return kind is FactKind.Contact && scope.HasHeading && !scope.IsQuestion ? Short(scope.HeadingTokens.Text) : Short(document.Title);
    }

    // "The Gonville Hotel: Gonville Place, Cambridge": what stands before the colon.
    private static string? RecordName(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);

        return colon is > 2 and < 60 && char.IsUpper(text[0]) && text.AsSpan(0, colon).Contains(' ') && Topics.Of(Tokens.Of(text[..colon])[^1].Lower) is null or "housing" ? text[..colon] : null;
    }

    private static string Short(string text) => text.Length > Longest ? text[..Longest].TrimEnd() + "…" : text;
}
