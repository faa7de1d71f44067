using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InternAssistant.Storage.Sqlite;

/// <summary>
/// One file with everything that is kept. Several processes of one machine may use it. What cannot be written or read while serving (a full disk, a lock that
/// lasts) is told in the log and counts as not kept: an answer is never lost for want of a database.
/// </summary>
public sealed partial class SqliteDatabase : IDisposable
{
    private const int SecondsForLocks = 5;

    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly ILogger<SqliteDatabase> logger;

    /// <summary>Opens the database, and makes it where it is not there.</summary>
    /// <exception cref="StorageException">The file cannot be opened or is no database of this program.</exception>
    public SqliteDatabase(IOptions<StorageOptions> options, ILogger<SqliteDatabase> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.logger = logger;
        connection = Open(Path.GetFullPath(options.Value.Sqlite));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            connection.Dispose();
        }
    }

    /// <summary>Runs one statement; gives how many rows it changed, 0 when it failed.</summary>
    internal int Write(string statement, params (string Name, object? Value)[] parameters) =>
        Guarded(command => command.ExecuteNonQuery(), statement, parameters, 0);

    /// <summary>Reads rows; none when reading failed.</summary>
    internal List<T> Read<T>(Func<SqliteDataReader, T> row, string query, params (string Name, object? Value)[] parameters) =>
        Guarded(command => Rows(command, row), query, parameters, []);

    private static List<T> Rows<T>(SqliteCommand command, Func<SqliteDataReader, T> row)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private T Guarded<T>(Func<SqliteCommand, T> run, string statement, (string Name, object? Value)[] parameters, T failed)
    {
        try
        {
            lock (gate)
            {
                using var command = connection.CreateCommand();
                command.CommandText = statement;
                foreach (var (name, value) in parameters)
                {
                    command.Parameters.AddWithValue(name, value ?? DBNull.Value);
                }

                return run(command);
            }
        }
        catch (SqliteException exception)
        {
            Log.Failed(logger, exception.SqliteErrorCode, connection.DataSource, exception.Message);

            return failed;
        }
    }

    private static SqliteConnection Open(string path)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = SecondsForLocks, Pooling = false }.ToString());

        try
        {
            if (Path.GetDirectoryName(path) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            opened.Open();
            SqliteSchema.Prepare(opened);

            return opened;
        }
        catch (Exception exception) when (exception is SqliteException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            opened.Dispose();

            throw new StorageException($"The database '{path}' (setting Storage:Sqlite) cannot be used: {exception.Message}. Name another file, or remove this one to start anew.", exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The database '{Path}' failed with code {Code}: {Reason}. What should have been kept is not.")]
        public static partial void Failed(ILogger logger, int code, string path, string reason);
    }
}
