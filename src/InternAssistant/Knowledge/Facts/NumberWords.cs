namespace InternAssistant.Knowledge.Facts;

/// <summary>Numbers that are written in words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, decimal> Values = Build();

    /// <summary>The number that a word in lower case stands for ("twelve", "twentysix", "dozen"); null for other words.</summary>
    public static decimal? Value(string word) => word.Length is > 2 and < 12 && Values.TryGetValue(word, out var value) ? value : null;

    private static Dictionary<string, decimal> Build()
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1000 };

        for (var i = 0; i < Small.Length; i++)
        {
            values[Small[i]] = i;
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            values[Tens[i]] = (i + 2) * 10;
        }

        return values;
    }
}
