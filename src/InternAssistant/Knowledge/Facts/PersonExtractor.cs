namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds who holds a role: "supervised by Dr. Petra Vlk", "Head of the lab: Prof. Amara Diallo".</summary>
internal static class PersonExtractor
{
    private const int Farthest = 14;

    private static readonly WordTable Roles = new(
        "supervisor: supervisor supervised supervises", "head: head director led leads leader headed heads chair", "coordinator: coordinator coordinates coordinated", "contact person: contact_person");

    /// <summary>The people of a statement whose role it names, or whose role its question asks for.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="question">The tokens of the question that it answers; none where there is none.</param>
    /// <param name="found">Gets the people.</param>
    public static void Find(StatementTokens tokens, StatementTokens? question, List<FoundValue> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (NameAt(tokens, i) is not { } last)
            {
                continue;
            }

            if ((RoleNear(tokens, i, last) ?? (question is not null ? RoleIn(question) : null)) is { } role)
            {
                found.Add(new FoundValue(new PersonValue(role, string.Join(' ', Enumerable.Range(i, last - i + 1).Where(j => tokens[j].Kind == TokenKind.Word && !IsTitle(tokens[j])).Select(j => tokens[j].Lower))), i, last));
            }

            i = last;
        }
    }

    // A title and a name; or two names where a role's word leads to them.
    private static int? NameAt(StatementTokens tokens, int index)
    {
        var first = index;

        while (IsTitle(tokens[first]))
        {
            first += tokens[first + 1].Is(".") ? 2 : 1;
        }

        var last = first - 1;

        while (last < first + 3 && tokens[last + 1] is { IsCapitalised: true, Text.Length: > 1 } next && !tokens.IsTaken(last + 1) && Calendar.Month(next) is null && !PlainWords.IsGeneral(next.Lower))
        {
            last++;
        }

        return last >= first && (first > index || (last > first && IsLedTo(tokens, index, last))) ? last : null;
    }

    private static bool IsLedTo(StatementTokens tokens, int first, int last) =>
        (tokens[first - 1].Is("by") && Role(tokens, first - 2) is not null)
        || (tokens[first - 1].Is(":") && Enumerable.Range(0, first).Any(i => Role(tokens, i) is not null) && (last + 1 >= tokens.Count || tokens[last + 1].Kind == TokenKind.Symbol))
        || (tokens[last + 1].Lower is "is" or "was" && tokens[last + 2].Lower is "the" or "our" && Enumerable.Range(last + 3, 3).Any(i => Role(tokens, i) is not null));

    private static bool IsTitle(Token token) => token.IsCapitalised && token.Lower is "dr" or "prof" or "professor" or "mr" or "mrs" or "ms";

    private static string? RoleNear(StatementTokens tokens, int first, int last)
    {
        for (var distance = 1; distance <= Farthest; distance++)
        {
            if ((Role(tokens, first - distance) ?? Role(tokens, last + distance)) is { } role)
            {
                return role;
            }
        }

        return null;
    }

    private static string? RoleIn(StatementTokens question) =>
        question[0].Is("who") ? Enumerable.Range(0, question.Count).Select(i => Role(question, i)).FirstOrDefault(r => r is not null) : null;

    private static string? Role(StatementTokens tokens, int index) =>
        tokens[index].Kind != TokenKind.Word ? null : Roles[tokens[index].Lower + " " + tokens[index + 1].Lower] ?? Roles[tokens[index].Lower];
}
