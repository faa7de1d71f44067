using Microsoft.Data.Sqlite;

namespace InternAssistant.Storage.Sqlite;

/// <summary>Reads what SQLite has no types for.</summary>
internal static class SqliteRows
{
    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTimeOffset Moment(this SqliteDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);
}
