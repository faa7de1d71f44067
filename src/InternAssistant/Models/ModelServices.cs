using InternAssistant.Models.Recording;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Models;

/// <summary>Registers the language model that the settings name.</summary>
public static class ModelServices
{
    /// <summary>Binds the settings; with an endpoint among them there is a <see cref="ChatModel"/>. A host may register another <see cref="IChatClient"/> before.</summary>
    public static IServiceCollection AddChatModel(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<ChatModelOptions>().Bind(configuration.GetSection(ChatModelOptions.SectionName)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<ChatModelOptions>, ChatModelOptionsValidator>();
        if (!IsConfigured(configuration))
        {
            return services;
        }

        services.TryAddSingleton<IChatClient>(provider => Client(OptionsOf(provider), ClockOf(provider)));
        services.TryAddSingleton(provider => new TokenBudget(OptionsOf(provider).TokensPerDay, ClockOf(provider)));
        services.TryAddSingleton(provider => new ChatModel(
            new RecordingChatClient(provider.GetRequiredService<IChatClient>(), ClockOf(provider)),
            OptionsOf(provider),
            provider.GetRequiredService<TokenBudget>(),
            ClockOf(provider),
            provider.GetService<ILogger<ChatModel>>() ?? NullLogger<ChatModel>.Instance));

        return services;
    }

    /// <summary>True when the settings name an endpoint.</summary>
    internal static bool IsConfigured(IConfiguration configuration) =>
        !string.IsNullOrWhiteSpace(configuration.GetSection(ChatModelOptions.SectionName)[nameof(ChatModelOptions.Endpoint)]);

    private static HostedChatClient Client(ChatModelOptions options, TimeProvider clock) =>
        new(new Uri(options.Endpoint), options.ApiKey, options.Name, TimeSpan.FromMilliseconds(options.TimeoutMs), clock);

    private static ChatModelOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<ChatModelOptions>>().Value;

    private static TimeProvider ClockOf(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
