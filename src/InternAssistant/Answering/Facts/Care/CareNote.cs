using InternAssistant.Answering.Checking;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Facts.Care;

/// <summary>Adds to an answer on a care topic whom to ask about it.</summary>
internal static class CareNote
{
    /// <summary>The text with the contact of the first cited document's owner; unchanged where the settings name none.</summary>
    public static string Appended(string text, CheckedAnswer proved, Snapshot snapshot, ContactOptions contacts)
    {
        var owner = proved.Citations.Select(citation => snapshot.Find(citation.DocumentId)?.FrontMatter.Owner).FirstOrDefault(name => name is not null);
        if (owner is null || !contacts.TryGetValue(owner, out var entry) || entry.Name.Length == 0)
        {
            return text;
        }

        var gap = text.Contains('\n', StringComparison.Ordinal) ? "\n\n" : " ";

        return $"{text}{gap}For your own case, please ask {entry.Name}{(entry.Url.Length == 0 ? "" : $" ({entry.Url})")}.";
    }
}
