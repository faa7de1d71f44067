using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Models.Recording;

/// <summary>Registers recorded replies in the place of a language model.</summary>
public static class RecordedReplyServices
{
    /// <summary>Answers every request from the replies; call it before the assistant is added.</summary>
    public static IServiceCollection AddRecordedReplies(this IServiceCollection services, RecordedReplies replies) => services.AddSingleton<IChatClient>(new ReplayingChatClient(replies));
}
