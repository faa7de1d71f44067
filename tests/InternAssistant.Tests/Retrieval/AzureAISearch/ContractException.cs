namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>A request that the service would refuse with status 400.</summary>
internal sealed class ContractException(string message) : Exception(message)
{
    public static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new ContractException(message);
        }
    }
}
