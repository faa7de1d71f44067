using InternAssistant.Knowledge.Screening;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Headings without those that give orders to an assistant or spell something invisibly: passages carry their headings.</summary>
internal sealed class ScreenedHeadings(string text, TextScreen screen, RemarkList remarks)
{
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The path and the own heading without what must not reach a passage.</summary>
    public (IReadOnlyList<string> Path, TextSpan? Heading) Read(IReadOnlyList<string> path, TextSpan? heading)
    {
        for (var i = 0; i < path.Count; i++)
        {
            var isOwn = heading is not null && i == path.Count - 1;

            if (isOwn && screen.Touches(heading!.Value))
            {
                _refused.Add(path[i]);
            }
            else if (_known.Add(path[i]) && InstructionDetector.IsInstruction(isOwn ? heading!.Value.In(text) : "", path[i]))
            {
                _refused.Add(path[i]);
                remarks.Add(RemarkKind.Instruction, heading?.Start ?? 0, path[i]);
            }
        }

        return _refused.Count == 0 || !path.Any(_refused.Contains)
            ? (path, heading)
            : ([.. path.Where(one => !_refused.Contains(one))], _refused.Contains(path[^1]) ? null : heading);
    }
}
