using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>Nothing has been indexed yet.</summary>
internal sealed class NoSnapshot : ISnapshotSource
{
    public Snapshot? Current => null;
}
