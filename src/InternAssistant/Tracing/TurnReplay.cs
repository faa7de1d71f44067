using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tracing;

/// <summary>Answers recorded turns again, with their clock, history, settings and model replies, and names what is different.</summary>
/// <param name="snapshots">Gives the snapshot to answer from by the recorded id; null when it is gone.</param>
/// <param name="searchers">Who searches on this machine.</param>
/// <param name="here">The settings of this machine.</param>
public sealed class TurnReplay(Func<string, Snapshot?> snapshots, ISearcherSource searchers, IReadOnlyDictionary<string, string> here)
{
    private const string Provider = "Embedding:Provider";

    /// <summary>Replays one line; never throws for what it contains.</summary>
    public async Task<ReplayResult> ReplayAsync(int number, string line, CancellationToken cancellationToken)
    {
        switch (TraceLine.Read(line))
        {
            case TraceReading.Read { Record: var record, IsUnchanged: var isUnchanged }:
                IReadOnlyList<ReplayDifference> seal = isUnchanged ? [] : [new ReplayDifference("trace", "as it was written", "changed after it was written, or cut")];

                return new ReplayResult(number, record.TraceId, [.. seal, .. await DifferencesAsync(record, cancellationToken)], TracedSettings.Different(record.Settings, here));
            case TraceReading.Malformed malformed:
                return new ReplayResult(number, null, [new ReplayDifference("trace", null, malformed.Problem)], []);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<IReadOnlyList<ReplayDifference>> DifferencesAsync(TraceRecord record, CancellationToken cancellationToken)
    {
        if (snapshots(record.Snapshot) is not { } snapshot)
        {
            return [new ReplayDifference("snapshot", record.Snapshot, null)];
        }

        try
        {
            await using var assistant = new ReplayedAssistant(record, snapshot, SearchersFor(record));
            assistant.Validate();
            var answer = await assistant.Turns.AnswerAsync(record.ToTurn(), cancellationToken);
            var differences = AnswerDifferences.Between(record.Answer, TurnRecording.CanonicalOf(answer));

            return [.. EmbeddingDifference(record, differences.Count > 0), .. PromptDifference(assistant.Replies.Unused), .. differences];
        }
        catch (Exception error) when (error is OptionsValidationException or InvalidOperationException)
        {
            return [new ReplayDifference("settings", null, $"The recorded settings cannot be used: {error.Message}")];
        }
    }

    private ISearcherSource SearchersFor(TraceRecord record) =>
        record.Settings.GetValueOrDefault(Provider) == Retrieval.Embedding.EmbeddingOptions.None ? new LexicalSearchers() : searchers;

    // How passages are embedded is the one setting that cannot be taken from a record: it needs weights or an endpoint.
    private IEnumerable<ReplayDifference> EmbeddingDifference(TraceRecord record, bool matters)
    {
        var (recorded, now) = (record.Settings.GetValueOrDefault(Provider), here.GetValueOrDefault(Provider));

        return matters && recorded != now && recorded != Retrieval.Embedding.EmbeddingOptions.None ? [new ReplayDifference($"settings.{Provider}", recorded, now)] : [];
    }

    private static IEnumerable<ReplayDifference> PromptDifference(int unused) => unused == 0 ? []
        : [new ReplayDifference("prompt", "a reply to each request", $"{unused} recorded {(unused == 1 ? "reply answers" : "replies answer")} no request that is made now")];
}
