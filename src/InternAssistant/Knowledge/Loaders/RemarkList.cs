namespace InternAssistant.Knowledge.Loaders;

/// <summary>Remarks on one text. A hostile file makes neither the list nor the counting of lines long.</summary>
internal sealed class RemarkList(string text)
{
    private const int MostOfAKind = 2_000;
    private const int LongestSubject = 200;
    private const int LongestAddress = 2_000;

    private readonly List<Remark> _remarks = [];
    private readonly Dictionary<RemarkKind, int> _counts = [];
    private (int Offset, int Line) _last = (0, 1);

    /// <summary>The remarks in the order of their lines.</summary>
    public IReadOnlyList<Remark> InOrder() => [.. _remarks.OrderBy(remark => remark.Line).ThenBy(remark => remark.Kind).ThenBy(remark => remark.Subject, StringComparer.Ordinal).Distinct()];

    /// <summary>Notes something about a place of the text.</summary>
    public void Add(RemarkKind kind, int offset, string subject) => AddAtLine(kind, LineAt(Math.Clamp(offset, 0, text.Length)), subject);

    /// <summary>Notes something about a line.</summary>
    public void AddAtLine(RemarkKind kind, int line, string subject)
    {
        var count = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;

        if (count <= MostOfAKind)
        {
            _remarks.Add(new Remark(kind, line, Shorten(subject, kind == RemarkKind.Link ? LongestAddress : LongestSubject)));
        }
    }

    // Remarks come mostly in the order of the text: counting goes on from the last place.
    private int LineAt(int offset)
    {
        if (offset < _last.Offset)
        {
            _last = (0, 1);
        }

        return (_last = (offset, _last.Line + text.AsSpan(_last.Offset, offset - _last.Offset).Count('\n'))).Line;
    }

    private static string Shorten(string subject, int longest)
    {
        var read = TextRepair.Unscramble(subject.Length <= longest * 4 ? subject : subject[..(longest * 4)]);

        return read.Length <= longest ? read : read[..(char.IsHighSurrogate(read[longest - 1]) ? longest - 1 : longest)] + "…";
    }
}
