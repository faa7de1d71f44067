using System.Buffers;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>One way in which a sentence gives orders to an assistant.</summary>
internal sealed partial class Order
{
    private readonly SearchValues<string> _hints;
    private readonly Regex _pattern;
    private readonly Regex? _honest;
    private readonly Lazy<Regex> _interpreted;

    /// <param name="hints">Words of which one stands in every such sentence: the pattern is tried on nothing else.</param>
    /// <param name="pattern">The wording, over folded text.</param>
    /// <param name="honest">What shows that people are addressed after all; null when nothing does.</param>
    public Order(string[] hints, Regex pattern, Regex? honest = null)
    {
        _hints = SearchValues.Create(hints, StringComparison.Ordinal);
        (_pattern, _honest) = (pattern, honest);
        _interpreted = new Lazy<Regex>(() => new Regex(pattern.ToString(), pattern.Options, pattern.MatchTimeout));
    }

    /// <summary>True when the folded text has the wording.</summary>
    public bool IsIn(string folded) => folded.AsSpan().ContainsAny(_hints) && Matches(folded) && _honest?.IsMatch(Quoted().Replace(folded, "")) is not true;

    // The code that .NET 10.0 generates for some patterns breaks off over some texts; its interpreter does not.
    private bool Matches(string folded)
    {
        try
        {
            return _pattern.IsMatch(folded);
        }
        catch (IndexOutOfRangeException)
        {
            return _interpreted.Value.IsMatch(folded);
        }
    }

    // What is only quoted shows nothing about who is addressed.
    [GeneratedRegex(@"""[^""]{3,}""|(?<=[\s:(])'[^']{3,}'(?!\w)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Quoted();
}
