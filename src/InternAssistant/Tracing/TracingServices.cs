using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tracing;

/// <summary>Registers what records turns.</summary>
public static class TracingServices
{
    /// <summary>Adds <see cref="TracedTurns"/>, which records nothing unless the settings name a folder.</summary>
    public static IServiceCollection AddTracing(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<TracingOptions>().Bind(configuration.GetSection(TracingOptions.SectionName)).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<TracingOptions>, TracingOptionsValidator>();
        services.TryAddSingleton<TracedSettings>();
        services.TryAddSingleton(provider => new TraceFolder(
            provider.GetRequiredService<IOptions<TracingOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<TraceFolder>>() ?? NullLogger<TraceFolder>.Instance));
        services.TryAddSingleton<TracedTurns>();

        return services;
    }
}
