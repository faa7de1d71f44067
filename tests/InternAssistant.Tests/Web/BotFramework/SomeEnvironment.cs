using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace InternAssistant.Tests.Web.BotFramework;

/// <summary>The environments that a host can run in.</summary>
internal static class SomeEnvironment
{
    public static IHostEnvironment Development { get; } = new HostingEnvironment { EnvironmentName = "Development" };

    public static IHostEnvironment Production { get; } = new HostingEnvironment { EnvironmentName = "Production" };
}
