using InternAssistant.Benchmarks;
using InternAssistant.Benchmarks.Fitting;

return args switch
{
    ["index", .. var rest] => await IndexThroughput.RunAsync(rest),
    ["embed", ..] => EmbeddingLatency.Run(),
    ["fit", .. var rest] => await FusionFit.RunAsync(rest),
    _ => await TurnLatency.RunAsync(args),
};
