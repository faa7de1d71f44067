using InternAssistant.Web;

var builder = WebApplication.CreateBuilder(InternAssistantWeb.HostedWith(args));
builder.AddInternAssistantWeb();

var app = builder.Build();
app.UseInternAssistantWeb();

await app.RunAsync();
