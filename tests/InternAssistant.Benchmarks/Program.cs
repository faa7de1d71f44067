using BenchmarkDotNet.Running;
using InternAssistant.Benchmarks;
using InternAssistant.Benchmarks.Channels;
using InternAssistant.Benchmarks.Fitting;
using InternAssistant.Benchmarks.Loops;
using InternAssistant.Benchmarks.Peers;
using InternAssistant.Benchmarks.Selecting;

return args switch
{
    ["index", .. var rest] => await IndexThroughput.RunAsync(rest),
    ["loops", .. var rest] => BenchmarkSwitcher.FromTypes([typeof(SearchLoops), typeof(AnalysisLoops)]).Run(rest.Length > 0 ? rest : ["--filter", "*"]).Any() ? 0 : 1,
    ["peers", .. var rest] => await PeerBenchmark.RunAsync(rest),
    ["select", .. var rest] => await SelectCommand.RunAsync(rest),
    ["embed", ..] => EmbeddingLatency.Run(),
    ["sockets", .. var rest] => await SocketLoad.RunAsync(rest),
    ["fit", .. var rest] => await FusionFit.RunAsync(rest),
    ["messages", .. var rest] => await MessagesLoad.RunAsync(rest),
    ["--urls", ..] => await EchoHost.RunAsync(args),
    _ => await TurnLatency.RunAsync(args),
};
