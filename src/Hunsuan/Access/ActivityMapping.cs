using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

internal sealed class ActivityMapping : IEntityTypeConfiguration<ActivityRecord>
{
    public void Configure(EntityTypeBuilder<ActivityRecord> builder)
    {
        builder.ToTable("activities");
        builder.Property(a => a.Chain).HasMaxLength(Log.ActivityChain.NameMaxLength);
        builder.HasIndex(a => new { a.Chain, a.Sequence }).IsUnique();
        builder.HasIndex(a => new { a.HouseholdId, a.Id });
        builder.HasIndex(a => new { a.UserId, a.Id });
    }
}
