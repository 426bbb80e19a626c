using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Hunsuan.Access.Outside;

/// <summary>How this program itself asks a provider (การถามระบบภายนอกโดยตรง): soon or not at all, little, and nowhere that an answer leads to.</summary>
internal sealed class OutsideWire(TimeSpan patience) : IDisposable
{
    public const int MostBytes = 1 << 18;

    /// <summary>For one question and its whole answer.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = patience, PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = patience, MaxResponseContentBufferSize = MostBytes,
    };

    /// <exception cref="OutsideUnreachableException">It does not answer, or not as it has to.</exception>
    public Task<JsonElement> Get(string address, CancellationToken stop) => Ask(() => new(HttpMethod.Get, address), stop);

    /// <summary>Changes a code for tokens.</summary>
    /// <param name="isBasic">The secret goes in a header, as most providers want it; otherwise in the form.</param>
    /// <exception cref="OutsideUnreachableException">It does not answer, or refuses the code or us.</exception>
    public Task<JsonElement> Post(string address, OutsideProvider provider, bool isBasic, Dictionary<string, string> form, CancellationToken stop) => Ask(() =>
    {
        form["client_id"] = provider.ClientId;
        var request = new HttpRequestMessage(HttpMethod.Post, address);
        if (provider.ClientSecret is { } secret)
        {
            if (isBasic) request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Escaped(provider.ClientId)}:{Escaped(secret)}")));
            else form["client_secret"] = secret;
        }

        request.Content = new FormUrlEncodedContent(form);
        return request;
    }, stop);

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> Ask(Func<HttpRequestMessage> make, CancellationToken stop)
    {
        try
        {
            using var request = make();
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var answer = await _http.SendAsync(request, stop);
            if (!answer.IsSuccessStatusCode) throw new OutsideUnreachableException($"status {(int)answer.StatusCode}");
            using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(stop));
            return json.RootElement is { ValueKind: JsonValueKind.Object } found ? found.Clone() : throw new OutsideUnreachableException("no object");
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or UriFormatException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new OutsideUnreachableException(fault.GetType().Name, fault);
        }
    }

    // As forms write it (RFC 6749, section 2.3.1).
    private static string Escaped(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}

/// <summary>A provider does not answer, or not in a way that can be used (ติดต่อระบบภายนอกไม่ได้).</summary>
internal sealed class OutsideUnreachableException(string why, Exception? fault = null) : Exception(why, fault);
