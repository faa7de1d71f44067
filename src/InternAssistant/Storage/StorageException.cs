namespace InternAssistant.Storage;

/// <summary>The database cannot be opened. The message says which, why and what to do.</summary>
public sealed class StorageException(string message, Exception inner) : Exception(message, inner);
