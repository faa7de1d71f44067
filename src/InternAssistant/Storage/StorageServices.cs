using InternAssistant.Conversation;
using InternAssistant.Storage.Sqlite;
using InternAssistant.Transcripts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InternAssistant.Storage;

/// <summary>Registers the database, where the settings name one, in the place of what keeps things in memory.</summary>
public static class StorageServices
{
    /// <summary>Call it after what registers the stores in memory: the last registration wins.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(StorageOptions.SectionName);
        services.AddOptions<StorageOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();

        return section[nameof(StorageOptions.Sqlite)] is { Length: > 0 } ? services.AddSqlite() : services;
    }

    /// <summary>Opens the database that the settings name, so that a wrong one is told when the host starts and not when somebody asks.</summary>
    /// <exception cref="StorageException">It cannot be opened.</exception>
    public static void OpenStorage(this IServiceProvider provider) => provider.GetService<SqliteDatabase>();

    private static IServiceCollection AddSqlite(this IServiceCollection services) => services
        .AddSingleton<SqliteDatabase>()
        .AddSingleton<IConversationStore, SqliteConversationStore>()
        .AddSingleton<IConversationReferences, SqliteConversationReferences>()
        .AddSingleton<IActivityJournal, SqliteActivityJournal>()
        .AddSingleton<ISentAnswers, SqliteSentAnswers>()
        .AddSingleton<IFeedbackStore, SqliteFeedbackStore>()
        .AddSingleton<IEscalationStore, SqliteEscalationStore>();
}
