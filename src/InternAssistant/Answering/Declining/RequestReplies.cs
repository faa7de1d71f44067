using InternAssistant.Understanding.Scope;

namespace InternAssistant.Answering.Declining;

/// <summary>What is said to a request that no document can meet: one polite sentence, and whom to turn to where somebody can help.</summary>
internal static class RequestReplies
{
    public static string To(RequestKind request, ContactPoint ask) => request switch
    {
        RequestKind.Writing => "I am sorry, I cannot write texts for you; I only answer questions about the internships from their documents.",
        RequestKind.Code => "I am sorry, I cannot write or mend code; I only answer questions about the internships from their documents.",
        RequestKind.Translation => "I am sorry, I cannot translate; I only answer questions about the internships from their documents.",
        RequestKind.Weather => "I am sorry, I do not know the weather; I only answer questions about the internships from their documents.",
        RequestKind.Entertainment => "I am sorry, that is not what I am made for; I only answer questions about the internships from their documents.",
        RequestKind.Arithmetic => "I am sorry, I do not do sums; I only answer questions about the internships from their documents.",
        RequestKind.PersonalRecord => $"I cannot see applications or anything about you in person; please ask {Named(ask)}.",
        _ => $"I am sorry to hear that; please tell {Named(ask)}, who can look into it.",
    };

    private static string Named(ContactPoint ask) => ask.Url is null ? ask.Name : $"{ask.Name} ({ask.Url})";
}
