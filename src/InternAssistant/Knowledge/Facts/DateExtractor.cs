namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds days, months, seasons, years and stretches between two of them.</summary>
internal static class DateExtractor
{
    /// <summary>The dates of a statement, in order; their tokens are taken.</summary>
    public static void Find(StatementTokens tokens, List<FoundValue> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsTaken(i) || ReadStretch(tokens, i) is not { } read)
            {
                continue;
            }

            tokens.Take(read.First, read.Last);
            found.Add(read);
            i = read.Last;
        }
    }

    private static FoundValue? ReadStretch(StatementTokens tokens, int index)
    {
        // "5 to 9 March 2027", "November 26-27, 2026"
        if (DayRange(tokens, index) is { } days)
        {
            return days;
        }

        if (DateReader.Read(tokens, index) is not { } first)
        {
            return null;
        }

        var joint = SkipWeekday(tokens, first.Next);

        if (tokens[joint].Lower is "to" or "-" or "until" or "till" or "through" || (tokens[joint].Is("and") && tokens[index - 1].Lower is "between"))
        {
            var second = SkipWeekday(tokens, tokens[joint + 1].Is("the") ? joint + 2 : joint + 1);

            if (DateReader.Read(tokens, second) is { } last && last.Date.Month is not null == first.Date.Month is not null)
            {
                return new FoundValue(new CalendarValue(WithYearOf(first.Date, last.Date), last.Date), index, last.Next - 1);
            }
        }

        return new FoundValue(new CalendarValue(first.Date), index, first.Next - 1);
    }

    private static FoundValue? DayRange(StatementTokens tokens, int index)
    {
        // "5 to 9 March 2027"
        if (IsDay(tokens, index) && tokens[index + 1].Lower is "to" or "-" or "and" && IsDay(tokens, index + 2) && DateReader.Read(tokens, index + 2) is { Date: { Month: not null, Day: not null } last } read && read.Next > index + 3)
        {
            return new FoundValue(new CalendarValue(last with { Day = (int)tokens[index].Number!.Value }, last), index, read.Next - 1);
        }

        // "November 26-27, 2026"
        if (Calendar.Month(tokens[index]) is { } month && IsDay(tokens, index + 1) && tokens[index + 2].Is("-") && IsDay(tokens, index + 3))
        {
            var next = tokens[index + 4].Is(",") && DateReader.Year(tokens, index + 5) is not null ? index + 5 : index + 4;
            var year = DateReader.Year(tokens, next);

            return new FoundValue(
                new CalendarValue(new PartialDate(year, month, (int)tokens[index + 1].Number!.Value), new PartialDate(year, month, (int)tokens[index + 3].Number!.Value)),
                index,
                year is null ? index + 3 : next);
        }

        return null;
    }

    private static bool IsDay(StatementTokens tokens, int index) => tokens[index].Kind == TokenKind.Number && tokens[index].Text.Length <= 2 && tokens.FreeNumber(index) is >= 1 and <= 31;

    private static PartialDate WithYearOf(PartialDate first, PartialDate last) =>
        first.Year is null && last.Year is { } year && first.Month is { } a && last.Month is { } b ? first with { Year = a <= b ? year : year - 1 } : first;

    private static int SkipWeekday(StatementTokens tokens, int index)
    {
        var i = tokens[index].Is(",") && Calendar.IsWeekday(tokens[index + 1]) ? index + 1 : index;

        return Calendar.IsWeekday(tokens[i]) ? tokens[i + 1].Is(",") ? i + 2 : i + 1 : index;
    }
}
