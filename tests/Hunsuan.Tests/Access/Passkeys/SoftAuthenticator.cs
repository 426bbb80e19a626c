using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hunsuan.Tests.Access.Passkeys;

/// <summary>A browser with a passkey of its own: a real key on P-256, answers as Web Authentication writes them; each part can be wrong.</summary>
internal sealed class SoftAuthenticator : IDisposable
{
    private const byte UserPresent = 1, UserVerified = 4, BackupEligible = 8, HasCredential = 64;
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private string _user = "";

    public string Origin { get; set; } = "http://localhost";
    public string Host { get; set; } = "localhost";
    public bool MakesSureOfUser { get; set; } = true;
    public bool IsInFrame { get; set; }
    public bool IsSyncable { get; init; }

    /// <summary>What it says the next time; 0 for one that does not count.</summary>
    public uint Count { get; set; }

    /// <summary>Made by the question that a page of the program asks.</summary>
    public string Make(string question)
    {
        var asked = JsonNode.Parse(question)!;
        _user = (string)asked["user"]!["id"]!;
        byte[] data = [.. Data(HasCredential), .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()];
        byte[] attestation = [0xA3, .. Word("fmt"), .. Word("none"), .. Word("attStmt"), 0xA0, .. Word("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(new() { ["clientDataJSON"] = Text(ClientData("webauthn.create", asked)), ["attestationObject"] = Text(attestation) });
    }

    public string Use(string question)
    {
        var client = ClientData("webauthn.get", JsonNode.Parse(question)!);
        var data = Data(0);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new() { ["clientDataJSON"] = Text(client), ["authenticatorData"] = Text(data), ["signature"] = Text(signature), ["userHandle"] = _user });
    }

    /// <summary>Somebody who knows what the database holds, but has not the key.</summary>
    public void LoseKey()
    {
        _key.Dispose();
        _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(byte more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        var flags = (byte)(UserPresent | (MakesSureOfUser ? UserVerified : 0) | (IsSyncable ? BackupEligible : 0) | more);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Host)), flags, .. count];
    }

    private byte[] ClientData(string type, JsonNode asked) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = type, ["challenge"] = (string)asked["challenge"]!, ["origin"] = Origin, ["crossOrigin"] = IsInFrame,
    });

    // COSE: a key on an elliptic curve, ES256, P-256, x and y.
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private string Answer(JsonObject response) =>
        new JsonObject { ["id"] = Text(_id), ["type"] = "public-key", ["clientExtensionResults"] = new JsonObject(), ["response"] = response }.ToJsonString();

    private static byte[] Word(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
