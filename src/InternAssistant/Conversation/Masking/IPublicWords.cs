namespace InternAssistant.Conversation.Masking;

/// <summary>Knows what is public: what the documents say is nobody's secret, even in a question.</summary>
public interface IPublicWords
{
    /// <summary>True when the documents contain a detail, given in the form of <see cref="PersonalDetail.FormIn"/>.</summary>
    bool Contains(string form);

    /// <summary>True when a word, in lower case, is one of everybody's language or of the documents, and so no sign of a person's name.</summary>
    bool IsWord(string lower);
}
