using InternAssistant.Retrieval.Index;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.ChatPage;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>
/// What the assistant says of itself before it is asked anything. In Teams the app package brings questions to start with,
/// so there the message has no buttons.
/// </summary>
public sealed class WelcomeMessage(ISnapshotSource snapshots)
{
    private const string WhatItDoes =
        "Hello! I am an automatic assistant. I answer questions about the internships from the documents that staff have written, and quote the words that prove each answer. "
        + "I may be wrong: the quoted documents are what counts.";

    private const string OtherWays = " Write “talk to a person” when you would rather ask somebody.";

    /// <summary>The message for the conversation that an activity comes from.</summary>
    public Activity For(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = WhatItDoes + (Conversations.IsShared(activity) ? " Mention me in your message to ask." : "") + OtherWays,
            TextFormat = "plain",
            InputHint = "expectingInput",
            SuggestedActions = activity.ChannelId == ChannelIds.Teams ? null : Examples(),
        };
    }

    private SuggestedActions? Examples()
    {
        var questions = snapshots.Current is { } snapshot ? ExampleQuestions.From(snapshot) : [];

        return questions.Count > 0 ? new SuggestedActions([.. questions.Select(question => CardAction.Say(question, question))]) : null;
    }
}
