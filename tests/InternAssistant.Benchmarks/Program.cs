using InternAssistant.Benchmarks;

return args switch
{
    ["index", .. var rest] => await IndexThroughput.RunAsync(rest),
    _ => await TurnLatency.RunAsync(args),
};
