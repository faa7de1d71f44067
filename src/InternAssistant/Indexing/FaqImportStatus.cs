namespace InternAssistant.Indexing;

/// <summary>How an import ended.</summary>
public enum FaqImportStatus
{
    /// <summary>The table says what the folder says already; nothing was written or promoted.</summary>
    Unchanged,

    /// <summary>The documents were written and are in service.</summary>
    Imported,

    /// <summary>Rows have errors; nothing was written.</summary>
    Faulty,

    /// <summary>The gate refused; nothing was written, or what was written is not in service.</summary>
    Refused,

    /// <summary>Files or index could not be read or written.</summary>
    Failed,
}
