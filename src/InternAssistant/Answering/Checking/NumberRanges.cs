namespace InternAssistant.Answering.Checking;

/// <summary>Joins the two ends of "6,710 to 13,270 USD": what stands beside one end holds for both.</summary>
internal static class NumberRanges
{
    /// <summary>Links the ends and hands on units and rates.</summary>
    public static void Join(ReadText text, List<NumberMention> numbers)
    {
        for (var index = 0; index + 1 < numbers.Count; index++)
        {
            var (lower, upper) = (numbers[index], numbers[index + 1]);
            if (!AreEnds(text, lower, upper))
            {
                continue;
            }

            numbers[index] = lower with { Unit = lower.Unit ?? upper.Unit, Rate = lower.Rate ?? upper.Rate, UpperEnd = upper.Value };
            numbers[index + 1] = upper with { Unit = upper.Unit ?? lower.Unit, Rate = upper.Rate ?? lower.Rate, LowerEnd = lower.Value };
        }
    }

    private static bool AreEnds(ReadText text, NumberMention lower, NumberMention upper)
    {
        var between = text.Words.Skip(lower.Last + 1).Take(upper.First - lower.Last - 1).Where(word => Units.Of(word.Lower) is null && word.Lower is not ("per" or "us")).ToList();
        var gap = text.Text[text.Words[lower.Last].End..text.Words[upper.First].Start];

        return between switch
        {
            [] => gap.AsSpan().IndexOfAny("-–—") >= 0 && gap.Length <= 12,
            [{ Lower: "to" or "through" or "until" or "till" or "or" }] => true,
            [{ Lower: "and" }] => text.Words.Take(lower.First).TakeLast(3).Any(word => word.Lower is "between") || (lower.Unit is null && upper.Unit is not null),
            _ => between.Count <= 5 && lower.Bound == Cue.AtLeast && upper.Bound == Cue.AtMost,
        };
    }
}
