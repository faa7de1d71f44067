using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>Where a channel wants to read that an activity is part of a stream.</summary>
public interface IStreamForm
{
    /// <summary>A part that says what is being done; the first has no stream yet.</summary>
    Activity Informative(string text, int sequence, string? streamId);

    /// <summary>The message that ends a stream.</summary>
    Activity Final(Activity said, string streamId);
}
