using System.Globalization;

namespace InternAssistant.Knowledge.Facts;

/// <summary>Reads one date that begins at a token.</summary>
internal static class DateReader
{
    /// <summary>The date and the index behind it; null where none begins.</summary>
    public static (PartialDate Date, int Next)? Read(StatementTokens tokens, int index)
    {
        if (tokens.IsTaken(index))
        {
            return null;
        }

        return tokens[index].Kind == TokenKind.Number ? ReadNumeric(tokens, index) : ReadNamed(tokens, index);
    }

    /// <summary>A year of four digits, 1900 to 2100; null for other numbers.</summary>
    public static int? Year(StatementTokens tokens, int index) =>
        tokens[index] is { Kind: TokenKind.Number, Text.Length: 4 } token && !tokens.IsTaken(index) && token.Number is >= 1900 and <= 2100 && !token.Text.Contains('.', StringComparison.Ordinal) ? (int)token.Number.Value : null;

    private static (PartialDate, int)? ReadNumeric(StatementTokens tokens, int index)
    {
        if (Year(tokens, index) is { } year)
        {
            return ReadIso(tokens, index, year);
        }

        if (ReadPoints(tokens[index].Text) is { } points)
        {
            return (points, index + 1);
        }

        // "15 March 2026", "15th of March", "15/03/2026"
        if (tokens[index].Text.Length > 2 || tokens[index].Number is not (>= 1 and <= 31))
        {
            return null;
        }

        var day = (int)tokens[index].Number!.Value;
        var i = index + 1;
        i = tokens[i].Lower is "st" or "nd" or "rd" or "th" && tokens[i].Start == tokens[index].End ? i + 1 : i;
        i = tokens[i].Is("of") ? i + 1 : i;

        if (Calendar.Month(tokens[i]) is { } month)
        {
            return WithYear(tokens, i + 1, month, day);
        }

        return tokens[i].Is("/") && tokens[i + 1].Number is >= 1 and <= 31 && tokens[i + 2].Is("/") && Year(tokens, i + 3) is { } slashed
            ? (Slashed(day, (int)tokens[i + 1].Number!.Value, slashed), i + 4) : null;
    }

    private static (PartialDate, int)? ReadIso(StatementTokens tokens, int index, int year)
    {
        if (tokens[index + 1].Is("-") && tokens[index + 1].Start == tokens[index].End && Two(tokens, index + 2) is >= 1 and <= 12 and { } month)
        {
            return tokens[index + 3].Is("-") && Two(tokens, index + 4) is >= 1 and <= 31 and { } day ? (new PartialDate(year, month, day), index + 5) : (new PartialDate(year, month), index + 3);
        }

        // A number that looks like a year is one where the words around it say so.
        var isYear = tokens[index - 1].Lower is "in" or "since" or "from" or "until" or "of" or "by" or "for" or "year" or "founded" or "established" or "between" or "and" or "to" or ":" or "("
            && !(tokens[index + 1].Kind == TokenKind.Word && Nouns.IsPlural(tokens[index + 1].Lower));

        return isYear ? (new PartialDate(year), index + 1) : null;
    }

    private static int? Two(StatementTokens tokens, int index) => tokens[index] is { Kind: TokenKind.Number, Text.Length: 2, Number: { } number } ? (int)number : null;

    private static (PartialDate, int)? ReadNamed(StatementTokens tokens, int index)
    {
        if (Calendar.Month(tokens[index]) is { } month)
        {
            return ReadMonth(tokens, index, month);
        }

        if (Calendar.Season(tokens[index].Lower) is not { } season)
        {
            return null;
        }

        var yearAt = tokens[index + 1].Is("of") ? index + 2 : index + 1;

        return Year(tokens, yearAt) is { } year ? (new PartialDate(year, Season: season), yearAt + 1)
            : tokens[index - 1].Lower is "in" or ":" or "each" or "every" || (tokens[index - 1].Is("the") && tokens[index - 2].Is("in")) ? (new PartialDate(null, Season: season), index + 1) : null;
    }

    private static (PartialDate, int)? ReadMonth(StatementTokens tokens, int index, int month)
    {
        var i = tokens[index + 1].Is(".") && tokens[index].Text.Length <= 4 ? index + 2 : index + 1;

        // "March 15, 2026", "March 15th", "March 15"
        if (tokens[i] is { Kind: TokenKind.Number, Text.Length: <= 2, Number: >= 1 and <= 31 } day && !tokens[i + 1].Is(":"))
        {
            var next = tokens[i + 1].Lower is "st" or "nd" or "rd" or "th" && tokens[i + 1].Start == day.End ? i + 2 : i + 1;
            next = tokens[next].Is(",") && Year(tokens, next + 1) is not null ? next + 1 : next;

            return WithYear(tokens, next, month, (int)day.Number!.Value);
        }

        // A lone "May" at the start of a sentence is no month.
        return Year(tokens, i) is not null || index > 0 || tokens[index].Text.Length > 3 ? WithYear(tokens, i, month, null) : null;
    }

    private static (PartialDate, int) WithYear(StatementTokens tokens, int index, int month, int? day)
    {
        var yearAt = tokens[index].Is(",") || tokens[index].Is("of") ? index + 1 : index;

        return Year(tokens, yearAt) is { } year ? (new PartialDate(year, month, day), yearAt + 1) : (new PartialDate(null, month, day), index);
    }

    // "15.03.2026"
    private static PartialDate? ReadPoints(string text)
    {
        var parts = text.Split('.');

        return parts.Length == 3 && parts[2].Length == 4
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100
            ? new PartialDate(year, month, day) : null;
    }

    // "03/04/2026" is a day in March or in April: only its year is certain.
    private static PartialDate Slashed(int first, int second, int year) =>
        first > 12 && second <= 12 ? new PartialDate(year, second, first)
        : second > 12 && first <= 12 ? new PartialDate(year, first, second)
        : first == second ? new PartialDate(year, first, second) : new PartialDate(year);
}
