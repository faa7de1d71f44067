using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Escalating;

/// <summary>Says what became of the wish for a person, and whom to ask directly.</summary>
public static class EscalationReply
{
    private const string Default = "default";

    /// <summary>The words. What was asked is not repeated: others may read along.</summary>
    public static string Of(bool hasQuestion, ContactOptions contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        var kept = hasQuestion
            ? "I have put your last question on the list of those that a person has to answer."
            : "You have not asked anything here yet, so there is no question that I could pass on.";

        return $"{kept} To be sure of a reply, please ask {Named(Whom(contacts))}.";
    }

    /// <summary>The contact that the settings call <c>default</c>, or the only one that they have.</summary>
    public static ContactPoint Whom(ContactOptions contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        var entry = contacts.TryGetValue(Default, out var named) ? named : contacts.Count == 1 ? contacts.Values.Single() : null;

        return entry is { Name.Length: > 0 } ? new ContactPoint(entry.Name, entry.Url.Length == 0 ? null : entry.Url) : new ContactPoint("your recruiting contact", null);
    }

    private static string Named(ContactPoint contact) => contact.Url is { } url ? $"{contact.Name} ({WithoutMailto(url)})" : contact.Name;

    private static string WithoutMailto(string url) => url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? url["mailto:".Length..] : url;
}
