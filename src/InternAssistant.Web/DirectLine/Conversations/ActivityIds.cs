using System.Globalization;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Ids of activities that are kept: the conversation's id and the sequence number.</summary>
internal static class ActivityIds
{
    public static string Of(HostedConversation conversation, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation.Id}|{sequence:D7}");
}
