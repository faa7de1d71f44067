namespace InternAssistant.Knowledge.Screening;

/// <summary>The stretches of one text that nobody can read and that therefore nobody is answered from.</summary>
internal sealed class TextScreen
{
    private readonly List<ScreenedSpan> _spans;

    private TextScreen(List<ScreenedSpan> spans) => _spans = spans;

    /// <summary>The stretches, in the order of the text.</summary>
    public IReadOnlyList<ScreenedSpan> Spans => _spans;

    /// <summary>Looks through a text once.</summary>
    public static TextScreen Of(string text) =>
        new([.. InvisibleText.Find(text).Concat(OpaqueText.Find(text)).OrderBy(found => found.Span.Start)]);

    /// <summary>True when a screened stretch lies in <paramref name="span"/>, wholly or in part.</summary>
    public bool Touches(TextSpan span)
    {
        var (low, high) = (0, _spans.Count);

        while (low < high)
        {
            var middle = (low + high) / 2;

            if (_spans[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _spans.Count && _spans[low].Span.Start < span.End;
    }
}
