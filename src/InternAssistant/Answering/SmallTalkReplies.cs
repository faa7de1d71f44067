using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>What is said to a greeting, thanks or a goodbye.</summary>
internal static class SmallTalkReplies
{
    public static string To(SmallTalkKind kind) => kind switch
    {
        SmallTalkKind.Greeting => "Hello! Ask me about the internships: how to apply, pay, dates, housing, travel.",
        SmallTalkKind.Thanks => "You're welcome. Is there anything else that you would like to know?",
        SmallTalkKind.Goodbye => "Goodbye, and good luck with your application!",
        SmallTalkKind.WellBeing => "Thank you for asking: all is well here. What would you like to know about the internships?",
        _ => "I am an automatic assistant. I answer questions about the internships from the documents that staff have written, and quote the words that prove each sentence. What the documents do not say, I do not know.",
    };
}
