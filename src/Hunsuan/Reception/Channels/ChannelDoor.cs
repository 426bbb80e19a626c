using System.Text.Json;

namespace Hunsuan.Reception.Channels;

/// <summary>Where channels knock (ที่รับข้อความจากช่องทาง): only what is signed comes in; 200 when all is taken, so that the other side sends the rest again.</summary>
internal sealed partial class ChannelDoor(ChannelBook book, TakeEvent take, TimeProvider clock, ILogger<ChannelDoor> log)
{
    public const string Address = "/channels/";
    public const int MostBytes = 1 << 20;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost(Address + "{id}", (string id, HttpRequest request, ChannelDoor door, CancellationToken stop) => door.Open(id, request, stop))
        .AllowAnonymous()
        .DisableAntiforgery();

    public async Task<IResult> Open(string id, HttpRequest request, CancellationToken stop)
    {
        // Which channels there are is nobody else's business either.
        if (book.Find(id) is not { } channel) return Results.Unauthorized();
        if (await Body(request, stop) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (!channel.IsSigned(body, name => request.Headers[name], clock.GetUtcNow())) return Results.Unauthorized();
        IReadOnlyList<ChannelEvent> events;
        try
        {
            events = channel.Read(body);
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }

        foreach (var came in events)
        {
            if (await take.Run(channel, came, stop) is not { } reply) continue;
            try
            {
                await channel.Answer(came, reply.Words, reply.AsksWhere, stop);
            }
            catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
            {
                // It is taken in; that nobody was told is no reason to send it again.
                NotAnswered(log, id, fault.GetType().Name);
            }
        }

        return Results.Ok();
    }

    private static async Task<byte[]?> Body(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength > MostBytes) return null;
        using var kept = new MemoryStream();
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, stop) is > 0 and var read)
        {
            if (kept.Length + read > MostBytes) return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No answer could be sent on the channel {Channel}: {Fault}")]
    private static partial void NotAnswered(ILogger log, string channel, string fault);
}
