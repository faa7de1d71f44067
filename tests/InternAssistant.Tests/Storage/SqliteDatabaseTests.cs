using InternAssistant.Storage;
using InternAssistant.Storage.Sqlite;
using InternAssistant.Tests.Fakes;
using InternAssistant.Transcripts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Storage;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly SqliteFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
        File.WriteAllText(file.Path, "These are notes about the summer, not a database; nobody wants to lose them.");

        var refused = Assert.Throws<StorageException>(file.Open);

        Assert.Contains(file.Path, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:Sqlite", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("These are notes", File.ReadAllText(file.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_alone()
    {
        file.Open().Dispose();
        Run("PRAGMA user_version = 99;");

        Assert.Contains("newer version", Assert.Throws<StorageException>(file.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_its_place_is_told()
    {
        Directory.CreateDirectory(file.Path);

        Assert.Contains("Name another file", Assert.Throws<StorageException>(file.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_while_serving_is_logged_and_counts_as_not_kept()
    {
        file.Open().Dispose();
        Run("DROP TABLE feedback;");
        using var log = new CollectedLog();
        using var logging = LoggerFactory.Create(builder => builder.AddProvider(log));
        using var database = new SqliteDatabase(file.Options, logging.CreateLogger<SqliteDatabase>());
        var store = new SqliteFeedbackStore(database);

        await store.RecordAsync(new Feedback("answer", "snapshot", "somebody", Reaction.Like, "a word", DateTimeOffset.UnixEpoch), default);

        Assert.Empty(await store.ListAsync(default));
        Assert.Contains(log.From(LogLevel.Error), message => message.Contains("feedback", StringComparison.Ordinal));
        Assert.DoesNotContain(log.From(LogLevel.Error), message => message.Contains("a word", StringComparison.Ordinal));
    }

    private void Run(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
