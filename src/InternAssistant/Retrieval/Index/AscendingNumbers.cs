namespace InternAssistant.Retrieval.Index;

/// <summary>Looks in numbers that ascend.</summary>
internal static class AscendingNumbers
{
    private const int Near = 8;

    /// <summary>The place of the first number that is not less than <paramref name="least"/>; the length when there is none.</summary>
    public static int IndexOfFirstFrom(this Span<int> numbers, int least)
    {
        var place = 0;
        for (; place < numbers.Length && place < Near; place++)
        {
            if (numbers[place] >= least)
            {
                return place;
            }
        }

        var size = numbers.Length - place;
        while (size > 0)
        {
            var half = size >> 1;
            var isLess = numbers[place + half] < least;
            place = isLess ? place + half + 1 : place;
            size = isLess ? size - half - 1 : half;
        }

        return place;
    }
}
