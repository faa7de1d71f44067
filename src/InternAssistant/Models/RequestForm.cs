namespace InternAssistant.Models;

/// <summary>How much of the protocol a request uses; endpoints that refuse one form are asked in the next.</summary>
internal enum RequestForm
{
    /// <summary>Temperature 0, the schema, the tools.</summary>
    Full,

    /// <summary>Without a temperature, which models that reason refuse.</summary>
    WithoutTemperature,

    /// <summary>Messages and length only.</summary>
    Plain,
}
