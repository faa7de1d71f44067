namespace InternAssistant.Retrieval.Index;

/// <summary>Which file of a snapshot is at fault, before it is known in which folder.</summary>
internal sealed class SnapshotFileException(string file, Exception fault) : Exception(fault.Message, fault)
{
    public string File => file;
}
