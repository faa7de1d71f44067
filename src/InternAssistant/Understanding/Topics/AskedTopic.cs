namespace InternAssistant.Understanding.Topics;

/// <summary>A topic that a question asks about.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Words">The indices of the words that ask about it.</param>
internal sealed record AskedTopic(Topic Topic, IReadOnlyList<int> Words);
