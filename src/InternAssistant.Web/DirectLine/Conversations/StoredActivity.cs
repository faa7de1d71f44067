namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>An activity as it is shown, in UTF-8, and its place in the conversation.</summary>
internal readonly record struct StoredActivity(long Sequence, ReadOnlyMemory<byte> Json);
