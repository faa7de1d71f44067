using System.Net;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>
/// Shows what is being done as parts of a stream that the answer ends. Each part waits for the channel's response to the one before; the id of the first
/// names the stream. Where the channel refuses, or two minutes are nearly over, the answer is an ordinary message.
/// </summary>
public sealed class StreamNotice(Activity question, IActivitySender sender, IStreamForm form, TimeProvider clock) : IProgressNotice
{
    /// <summary>Teams takes streams of at most two minutes; the answer itself needs some of it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(110);

    private string? streamId;
    private string? shown;
    private int sequence;
    private long began;
    private bool isRefused;

    public TimeSpan Interval => TimeSpan.FromSeconds(1.5);

    public async ValueTask<bool> PostAsync(string status, CancellationToken cancellationToken)
    {
        if (!IsOpen)
        {
            return false;
        }

        if (status == shown)
        {
            return true;
        }

        if (sequence == 0)
        {
            began = clock.GetTimestamp();
        }

        await SendAsync(status, cancellationToken);

        return !isRefused;
    }

    public Activity Finished(Activity said) => streamId is { } id && IsOpen ? form.Final(said, id) : said;

    // Only what was surely refused is sent again: after a timeout the answer may be there already. Who pressed "stop" does not want it.
    public bool MayResend(Exception refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);

        return streamId is not null && IsOpen && refusal is ConnectorException { Status: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError } refused
            && !(refused.Refusal ?? "").Contains("canceled by user", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsOpen => !isRefused && (sequence == 0 || clock.GetElapsedTime(began) < Longest);

    private async ValueTask SendAsync(string status, CancellationToken cancellationToken)
    {
        try
        {
            var part = form.Informative(status, ++sequence, streamId);
            var id = await sender.SendAsync(Reply.To(question, part, clock), cancellationToken);
            streamId ??= id;
            isRefused = streamId is null;
            shown = status;
        }
        catch (Exception refusal) when (refusal is not OperationCanceledException)
        {
            isRefused = true;
        }
    }
}
