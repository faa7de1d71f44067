using Microsoft.Data.Sqlite;

namespace InternAssistant.Storage.Sqlite;

/// <summary>The tables, and how an older database becomes a newer one. Moments are UTC ticks.</summary>
internal static class SqliteSchema
{
    /// <summary>What takes a database from one version to the next. Versions are never changed, only added.</summary>
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE turns (conversation TEXT NOT NULL, sequence INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT, at INTEGER NOT NULL,
            PRIMARY KEY (conversation, sequence)) WITHOUT ROWID;
        CREATE INDEX turns_at ON turns (at);
        CREATE TABLE conversation_references (channel TEXT NOT NULL, conversation TEXT NOT NULL, service_url TEXT NOT NULL, bot TEXT NOT NULL,
            user TEXT, tenant TEXT, locale TEXT, at INTEGER NOT NULL, PRIMARY KEY (channel, conversation)) WITHOUT ROWID;
        CREATE TABLE journal_conversations (id TEXT NOT NULL PRIMARY KEY, header TEXT NOT NULL, created INTEGER NOT NULL, last_active INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX journal_conversations_last_active ON journal_conversations (last_active);
        CREATE TABLE journal_activities (conversation TEXT NOT NULL REFERENCES journal_conversations (id) ON DELETE CASCADE, sequence INTEGER NOT NULL,
            activity TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (conversation, sequence)) WITHOUT ROWID;
        CREATE TABLE sent_answers (conversation TEXT NOT NULL, activity TEXT NOT NULL, answer TEXT NOT NULL, snapshot TEXT NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (conversation, activity)) WITHOUT ROWID;
        CREATE INDEX sent_answers_at ON sent_answers (at);
        CREATE TABLE feedback (answer TEXT NOT NULL, by TEXT NOT NULL, snapshot TEXT NOT NULL, reaction INTEGER NOT NULL, comment TEXT, at INTEGER NOT NULL,
            PRIMARY KEY (answer, by)) WITHOUT ROWID;
        CREATE TABLE escalations (id TEXT NOT NULL PRIMARY KEY, conversation TEXT NOT NULL, question TEXT, at INTEGER NOT NULL);
        CREATE UNIQUE INDEX escalations_question ON escalations (conversation, coalesce(question, ''));
        """,
    ];

    /// <summary>Brings the tables up to date, wholly or not at all.</summary>
    /// <exception cref="InvalidDataException">The database was made by a newer version of the program.</exception>
    public static void Prepare(SqliteConnection connection)
    {
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = VersionOf(connection);
        if (version > Steps.Length)
        {
            throw new InvalidDataException("it was made by a newer version of this program");
        }

        foreach (var step in Steps.Skip(version))
        {
            Run(connection, step);
        }

        Run(connection, $"PRAGMA user_version = {Steps.Length};");
        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version;";

        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
