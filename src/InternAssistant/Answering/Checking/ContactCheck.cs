namespace InternAssistant.Answering.Checking;

/// <summary>Every address and telephone number of a sentence stands in its quotes; a web address may be shown only on an allowed host.</summary>
internal static class ContactCheck
{
    /// <summary>The first fault; null when there is none.</summary>
    public static DropReason? Of(ReadText sentence, Evidence evidence, LinkPolicy links)
    {
        foreach (var contact in sentence.Contacts)
        {
            if (!evidence.Quotes.Any(quote => quote.Contacts.Any(quoted => ContactReader.IsSame(contact, quoted))))
            {
                return contact.Kind == ContactKind.Web ? DropReason.Link : DropReason.Contact;
            }

            if (contact.Kind == ContactKind.Web && !IsAllowed(contact.Form, links))
            {
                return DropReason.Link;
            }
        }

        return null;
    }

    private static bool IsAllowed(string address, LinkPolicy links) =>
        links.UrlOf(address.Contains("://", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal) ? address : $"https://{address}") is not null;
}
